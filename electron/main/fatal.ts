import { app, dialog, shell } from 'electron'
import type { Launch } from '#electron/main/launch.ts'

type Problem = NonNullable<Launch['problem']>

/** What happened and what to do, for every reason not to open a window. Nothing was changed on disk. */
const words: Readonly<Record<Problem, readonly [what: string, todo: string]>> = {
  network: [
    'Thư mục dữ liệu nằm trên mạng.',
    'Cơ sở dữ liệu để trên ổ mạng sẽ hỏng khi mạng chập chờn. Hãy chọn một thư mục trên ổ đĩa của máy này.',
  ],
  cloud: [
    'Thư mục dữ liệu nằm trong thư mục đồng bộ đám mây (OneDrive, Google Drive, Dropbox…).',
    'Phần mềm đồng bộ có thể làm hỏng hoặc sao chép dữ liệu ra ngoài. Hãy chọn một thư mục không đồng bộ.',
  ],
  roaming: [
    'Thư mục dữ liệu nằm trong hồ sơ di động của Windows (AppData\\Roaming).',
    'Thư mục này bị sao chép lên máy chủ khi đăng xuất. Hãy chọn một thư mục trên ổ đĩa của máy này.',
  ],
  not_writable: [
    'Không ghi được vào thư mục dữ liệu.',
    'Hãy kiểm tra quyền ghi của thư mục, dung lượng trống và phần mềm diệt virus (mục “Controlled folder access” của Windows Security), rồi mở lại.',
  ],
  config_unreadable: [
    'Không đọc được tệp so-doan.config.json.',
    'Tệp này cho biết thư mục dữ liệu, ví dụ { "dataFolder": "D:\\\\So doan" }: phải là đường dẫn đầy đủ, dấu \\ viết hai lần. Hãy sửa tệp rồi mở lại.',
  ],
  newer: [
    'Dữ liệu được tạo bởi phiên bản Sổ đoàn mới hơn.',
    'Dữ liệu vẫn còn nguyên. Hãy cài phiên bản mới nhất của Sổ đoàn rồi mở lại.',
  ],
  keyring_missing: [
    'Thiếu tệp khóa so-doan.keyring.json bên cạnh cơ sở dữ liệu.',
    'Hãy chép lại tệp khóa từ bản sao lưu vào thư mục dữ liệu. Không xóa tệp so-doan.db.',
  ],
  keyring_damaged: [
    'Tệp khóa so-doan.keyring.json bị hỏng hoặc không phải của Sổ đoàn.',
    'Hãy chép lại tệp khóa từ bản sao lưu gần nhất. Không xóa tệp so-doan.db.',
  ],
  database_missing: [
    'Không thấy tệp cơ sở dữ liệu so-doan.db.',
    'Hãy chép lại tệp này từ bản sao lưu vào thư mục dữ liệu rồi mở lại.',
  ],
  database_empty: [
    'Tệp cơ sở dữ liệu so-doan.db rỗng (0 byte).',
    'Hãy chép lại tệp này từ bản sao lưu gần nhất. Sổ đoàn không ghi đè lên tệp rỗng.',
  ],
  database_truncated: [
    'Tệp cơ sở dữ liệu so-doan.db bị cụt.',
    'Tệp có thể chưa được chép xong. Hãy chép lại từ bản sao lưu gần nhất, giữ nguyên tệp hiện có để cứu dữ liệu.',
  ],
  database_foreign: [
    'Tệp so-doan.db không thuộc về tệp khóa trong cùng thư mục.',
    'Hãy chép cả hai tệp so-doan.db và so-doan.keyring.json từ cùng một bản sao lưu.',
  ],
}

/** Tells why the app does not open, before any window, and ends it. */
export const refuseToOpen = async ({
  problem,
  dataFolder,
  isUnattended,
}: Launch & { readonly problem: Problem }): Promise<void> => {
  const [what, todo] = words[problem]
  process.stderr.write(`FATAL ${problem} ${what} ${todo}\n`)
  if (!isUnattended) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Sổ đoàn',
      message: what,
      detail: `${todo}\n\nThư mục dữ liệu: ${dataFolder}`,
      buttons: ['Đóng', 'Mở thư mục dữ liệu'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (response === 1) await shell.openPath(dataFolder)
  }
  app.exit(3)
}
