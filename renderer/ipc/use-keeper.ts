import { useSession } from '#renderer/ipc/session.ts'

/** True for those who keep the register; a leader reads. The backend refuses as well. */
export const useKeeper = (): boolean => {
  const role = useSession()?.role
  return role === 'administrator' || role === 'personnel_officer'
}
