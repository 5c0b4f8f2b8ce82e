import { type Fault, inText, paragraphs, runs } from './faults.ts'

const REGULAR = '<w:b w:val="false"/>'
const inserted = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
/** The whole paragraph of a style that holds a text. */
const whole = (style: string): RegExp => new RegExp(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>.*?</w:p>`)

/** Planted into a báo cáo to two addressees, with mục: tên loại, trích yếu, Kính gửi to several. */
export const namedFaults: readonly Fault[] = [
  inText('the type in lower case', '>BÁO CÁO<', '>Báo cáo<', /Tên loại: in hoa/),
  inText('another type', '>BÁO CÁO<', '>TỜ TRÌNH<', /Tên loại: "BÁO CÁO"/),
  runs('the type not bold', 'TenLoai', REGULAR, /^Tên loại: Times/),
  paragraphs('the type at the left', 'TenLoai', '<w:jc w:val="left"/>', /^Tên loại: Times/),
  runs('trích yếu in italics', 'TrichYeuTenLoai', '<w:i/>', /^Trích yếu: Times/),
  inText(
    'trích yếu in capitals',
    'Kết quả chuyến đi',
    'KẾT QUẢ CHUYẾN ĐI CÔNG TÁC TẠI NHẬT BẢN',
    /Trích yếu: in thường|Trích yếu: đường kẻ/,
  ),
  paragraphs('trích yếu apart from its type', 'TrichYeuTenLoai', '<w:spacing w:before="240"/>', /ngay dưới tên loại/),
  inText(
    'a rule as long as the page',
    /(TrichYeuTenLoai.*?)<w:ind w:left="\d+" w:right="\d+"/s,
    '$1<w:ind w:left="0" w:right="0"',
    /Trích yếu: đường kẻ/,
  ),
  inText('the symbol of a công văn', '05/BC-KHCN', '05/KHCN-VP', /Số, ký hiệu: dạng/),
  inText('an abbreviation in capitals alone', '05/BC-KHCN', '05/Bc-KHCN', /Số, ký hiệu: dạng/),
  inText(
    'a V/v under the number',
    /(BC-KHCN<\/w:t><\/w:r><\/w:p>)(<\/w:tc>)/,
    `$1${inserted('V/v kết quả')}$2`,
    /trích yếu "V\/v"/,
  ),

  inText('addressees without dash', '>- Ủy ban', '>Ủy ban', /Kính gửi nhiều nơi|Nội dung/),
  inText('an addressee without semicolon', /(NoiGui".*?Bắc Ninh);/, '$1', /cuối dòng ";"/),
  paragraphs('dashes not under the colon', 'NoiGui', '<w:ind w:left="2268" w:hanging="193"/>', /dưới dấu hai chấm/),

  inText('a mục in lower case', 'II. DIỄN BIẾN CHUYẾN ĐI', 'II. Diễn biến chuyến đi', /Mục: in hoa/),
  inText('a mục left out', 'II. DIỄN BIẾN', 'III. DIỄN BIẾN', /Mục: số La Mã/),
  runs('a mục not bold', 'Muc', REGULAR, /^Mục: Times/),
  paragraphs('a mục alone at the end of a page', 'Muc', '<w:keepNext w:val="0"/>', /Mục: không nằm cuối trang/),
  paragraphs('a mục without indent', 'Muc', '<w:ind w:firstLine="0"/>', /lùi đầu dòng/),
  inText('a decision in a report', 'I. THÔNG TIN CHUNG', 'QUYẾT ĐỊNH:', /không có dòng "QUYẾT ĐỊNH:"/),
]

/** Planted into a chương trình, which goes to nobody above. */
export const unaddressedFaults: readonly Fault[] = [
  inText(
    'a Kính gửi',
    /(<w:p><w:pPr><w:pStyle w:val="Khoang"\/>)/,
    `${inserted('Kính gửi: Sở Ngoại vụ')}$1`,
    /không có phần "Kính gửi"/,
  ),
  inText('"Như trên" without Kính gửi', '- Các phòng, đơn vị thuộc Sở;', '- Như trên;', /Như trên/),
  inText('the abbreviation CTR', 'CTr-KHCN', 'CTR-KHCN', /Số, ký hiệu: dạng/),
]

/** Planted into a quyết định. */
export const decisionFaults: readonly Fault[] = [
  inText('the authority in lower case', 'GIÁM ĐỐC SỞ KHOA HỌC', 'Giám đốc Sở Khoa học', /Thẩm quyền ban hành: in hoa/),
  runs('the authority not bold', 'ThamQuyen', REGULAR, /Thẩm quyền ban hành: Times/),
  runs('a căn cứ upright', 'CanCu', '<w:i w:val="false"/>', /Căn cứ: Times/),
  inText('a căn cứ without semicolon', /(CanCu".*?);<\/w:t>/, '$1</w:t>', /Căn cứ: mỗi căn cứ/),
  inText('no căn cứ', '>Căn cứ ', '>Xét ', /Căn cứ: có căn cứ/),
  paragraphs('a căn cứ without indent', 'CanCu', '<w:ind w:firstLine="0"/>', /Căn cứ: canh đều/),
  inText('no "QUYẾT ĐỊNH:"', whole('QuyetDinh'), '', /Dòng "QUYẾT ĐỊNH:"/),
  inText('"QUYẾT ĐỊNH" without colon', 'QUYẾT ĐỊNH:', 'QUYẾT ĐỊNH', /Dòng "QUYẾT ĐỊNH:"/),
  inText('Điều not bold', /<w:b\/><w:bCs\/>(<\/w:rPr><w:t[^>]*>Điều 1)/, '$1', /Điều: từ "Điều"/),
  inText('an article left out', 'Điều 2.', 'Điều 4.', /Điều: đánh số/),
  inText('a colon behind the number', 'Điều 2.', 'Điều 2:', /Điều: đánh số/),
  inText('"Như trên" in a decision', '- Như Điều 3;', '- Như trên;', /Như Điều/),
  inText(
    'a Kính gửi',
    /(<w:p><w:pPr><w:pStyle w:val="ThamQuyen"\/>)/,
    `${inserted('Kính gửi: Sở Ngoại vụ')}$1`,
    /không có phần "Kính gửi"/,
  ),
]

/** Planted into a báo cáo with three appendices. */
export const appendixFaults: readonly Fault[] = [
  inText('Arabic numbers of appendices', '>Phụ lục II<', '>Phụ lục 2<', /ghi "Phụ lục II"/),
  inText('an appendix nobody points to', 'tại Phụ lục III kèm theo', 'kèm theo', /chỉ dẫn từng Phụ lục/),
  inText(
    'an appendix standing upright',
    'w:w="16838" w:h="11906"',
    'w:w="11906" w:h="16838"',
    /trình bày theo chiều rộng/,
  ),
  inText('a row that may split', /(DANH SÁCH ĐOÀN VÀO.*)<w:cantSplit\/>/s, '$1', /Phụ lục 3, Bảng: hàng không bị ngắt/),
  inText('a column missing', /(>Nước đến<.*?)<w:tc>.*?<\/w:tc>/s, '$1', /đủ 14 cột/),
  inText(
    'a part too many',
    /(<w:p><w:pPr><w:pStyle w:val="DongCuoi"\/>)(<w:sectPr>.*?<\/w:sectPr>)/s,
    '$1$2</w:pPr></w:p>$1$2',
    /Văn bản có 4 phần/,
  ),
]

/** Planted into a paper of three people. */
export const personalFaults: readonly Fault[] = [
  inText(
    'a number',
    '<w:p><w:pPr><w:pStyle w:val="TenLoai"/>',
    `${inserted('Số: 05/KHCN-VP')}<w:p><w:pPr><w:pStyle w:val="TenLoai"/>`,
    /không có số, ký hiệu/,
  ),
  inText('recipients', '>NGƯỜI CAM KẾT<', '>Nơi nhận:<', /không có phần "Nơi nhận"|Người ký/),
  inText('an office', '>NGƯỜI CAM KẾT<', '>KT. GIÁM ĐỐC<', /không có quyền hạn/),
  inText('two people on one page', '<w:pageBreakBefore/>', '', /Mỗi người một trang riêng/),
  inText(
    'Quốc hiệu missing on one page',
    /(.*)CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/s,
    '$1VIỆT NAM',
    /Quốc hiệu: đúng chữ/,
  ),
  inText('the signer in lower case', 'NGƯỜI CAM KẾT', 'Người cam kết', /Người ký: "NGƯỜI/),
  inText('a day without its zero', 'ngày 05 tháng 02', 'ngày 5 tháng 02', /Ngày nhỏ hơn 10/),
  runs('a name not bold', 'TenNguoiKy', REGULAR, /Họ tên người ký: Times/),
  inText('the title in lower case', '>BẢN CAM KẾT<', '>Bản cam kết<', /Tên loại: in hoa/),
  inText('no end mark on one page', /\.\/\.(?=<)/, '.', /kết thúc/),
  inText('a signature that may split', '<w:cantSplit/>', '', /không bị ngắt trang/),
]

/** Planted into the sổ đăng ký văn bản đi. */
export const registerFaults: readonly Fault[] = [
  inText('no row of numbers', '>(3)<', '>(4)<', /hàng số cột/),
  inText('a column renamed', '>Người ký<', '>Ký<', /đủ 10 cột/),
  inText('the head not repeated', /<w:tblHeader[^>]*>/, '', /lặp lại/),
  inText(
    'the title in lower case',
    'SỔ ĐĂNG KÝ VĂN BẢN ĐI</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BiaDong"/>',
    'Sổ đăng ký văn bản đi</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BiaDong"/>',
    /Bìa, tên sổ: in hoa/,
  ),
  inText('no year on the cover', /20\d\d(?=[^|]*DongCuoi)/g, '', /Bìa: có năm/),
  inText('the agency in lower case', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ', /Bìa, cơ quan: in hoa/),
  inText('no rule on the cover', /<w:pBdr>.*?<\/w:pBdr>/, '', /Bìa, cơ quan: đường kẻ|Bìa/),
  inText('a Kính gửi', '<w:body>', `<w:body>${inserted('Kính gửi: Sở')}`, /không có phần "Kính gửi"/),
  inText(
    'a table standing upright',
    /(.*)w:w="16838" w:h="11906" w:orient="landscape"/s,
    '$1w:w="11906" w:h="16838"',
    /Sổ: khổ A4/,
  ),
  inText('no page number', /<w:headerReference[^>]*>/g, '', /Sổ: số trang/),
]
