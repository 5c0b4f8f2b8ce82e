import { readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { renderInElectron } from '#tests/support/paper-harness/run.ts'
import { sampleLetter, sampleTrip } from '#tests/support/letter-samples.ts'
const t=(f:string)=>readFileSync(`/work/main/resources/templates/${f}`)
rmSync('/tmp/w/stress',{recursive:true,force:true});mkdirSync('/tmp/w/stress',{recursive:true})
const files=[]
for (let i=0;i<48;i++){ const kind=(['outbound_trip_report','outbound_trip_notice'] as const)[i%2]!
 const purpose=Array.from({length:1+i%11},(_,k)=>'Trao đổi kinh nghiệm xây dựng trung tâm đổi mới sáng tạo cấp tỉnh; khảo sát các cơ sở ươm tạo doanh nghiệp công nghệ. '.repeat(1+(i+k)%3).trim()).join('\n')
 writeFileSync(`/tmp/w/stress/s${i}.docx`, produceDocx(sampleLetter({kind,trip:sampleTrip(1+i*2,{purpose})}),t)); files.push({docx:`/tmp/w/stress/s${i}.docx`,pdf:`/tmp/w/stress/ours-s${i}.pdf`})}
const r=await renderInElectron(files); console.log(r.windowsLeft, r.outcomes.filter(o=>o.error), Math.max(...r.outcomes.map(o=>o.ms)))
