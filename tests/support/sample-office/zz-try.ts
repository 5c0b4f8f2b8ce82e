import { staffPlans } from '#tests/support/sample-office/staff-plans.ts'
import { officeDays } from '#tests/support/sample-office/office-days.ts'
const d = officeDays('2026-11-23' as never)
console.log(d)
const s = staffPlans(d)
console.log(s.length, s.map(x=>x.fullName).sort().join(', '))
const c = (f:(x:any)=>any)=>console.log(Object.entries(Object.groupBy(s,f)).map(([k,v])=>k+':'+v?.length).join(' '))
c(x=>x.kind);c(x=>x.birth.known);c(x=>x.sex);c(x=>x.isPartyMember);c(x=>x.leavesOn!==null);c(x=>x.joinsOn);c(x=>x.passports.map((p:any)=>p.kind[1]).join(''))
const p=s.flatMap(x=>x.passports); console.log(p.length,new Set(p.map(x=>x.number)).size,'expired',p.filter(x=>x.expiresOn<d.today).length,'soon',p.filter(x=>x.expiresOn>=d.today&&x.expiresOn<'2027-05-23').length, 'late rec', p.filter(x=>x.recordedOn>d.today).length, p.filter(x=>x.recordedOn<x.issuedOn).length)
console.log(s.filter(x=>x.leavesOn).map(x=>x.fullName+x.leavesOn))
import { tripPlans } from '#tests/support/sample-office/trip-plans.ts'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
for (const t of tripPlans(d, s, shippedCalendar)) console.log(t.row.key, t.createdOn, t.departsOn, t.returnsOn, t.members.map(m=>m.person.fullName+'/'+m.person.seniority+(m.passportNumber??'-')[0]).slice(0,3).join('; '), t.members.length)
