import { prepare } from '#scripts/setup/prepare.ts'

export async function build(): Promise<number> {
  await prepare()
  return 0
}
