import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import {
  englishDay,
  hasEnglish,
  type Language,
  programmeDays,
  vietnameseDay,
} from '#renderer/features/inbound-visit/programme-text.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { visitPath } from '#renderer/words/inbound-visit-words.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

type SheetProps = { readonly visit: InboundVisit; readonly agency: string; readonly language: Language }

/** The sheet itself: black on white on paper, whatever the window looks like. */
const Sheet = ({ visit, agency, language }: SheetProps): ReactNode => {
  const isBoth = language === 'both'
  return (
    <Box sx={{ '@media print': { color: '#000', '& *': { color: '#000', borderColor: '#000' } } }}>
      <Typography sx={{ textTransform: 'uppercase', fontWeight: 600 }}>{agency}</Typography>
      <Typography variant="h2" component="h2" sx={{ textAlign: 'center', mt: 2 }}>
        CHƯƠNG TRÌNH LÀM VIỆC
      </Typography>
      {isBoth && (
        <Typography variant="h3" component="p" lang="en" sx={{ textAlign: 'center' }}>
          WORKING PROGRAMME
        </Typography>
      )}
      <Typography sx={{ textAlign: 'center', mt: 0.5, mb: 2, overflowWrap: 'anywhere' }}>{visit.title}</Typography>
      {programmeDays(visit.programme).map(({ on, items }) => (
        <Box key={on} sx={{ mb: 2 }}>
          <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
            {vietnameseDay(on)}
            {isBoth && <Box component="span" lang="en" sx={{ fontWeight: 400 }}>{` / ${englishDay(on)}`}</Box>}
          </Typography>
          <Table
            size="small"
            aria-label={vietnameseDay(on)}
            sx={{ tableLayout: 'fixed', '& tr': { breakInside: 'avoid' } }}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 128 }}>{isBoth ? 'Giờ / Time' : 'Giờ'}</TableCell>
                <TableCell>Nội dung</TableCell>
                {isBoth && <TableCell lang="en">Content</TableCell>}
                <TableCell sx={{ width: isBoth ? '18%' : '28%' }}>Địa điểm</TableCell>
                {isBoth && (
                  <TableCell lang="en" sx={{ width: '18%' }}>
                    Venue
                  </TableCell>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {items.map(({ key, time, content, contentEn, place, placeEn }) => (
                <TableRow key={key}>
                  <TableCell sx={cell}>{time}</TableCell>
                  <TableCell sx={cell}>{content}</TableCell>
                  {isBoth && (
                    <TableCell lang="en" sx={cell}>
                      {contentEn}
                    </TableCell>
                  )}
                  <TableCell sx={cell}>{place}</TableCell>
                  {isBoth && (
                    <TableCell lang="en" sx={cell}>
                      {placeEn}
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      ))}
    </Box>
  )
}

const Programme = ({ visit, agency }: Omit<SheetProps, 'language'>): ReactNode => {
  const [language, setLanguage] = useState<Language>(hasEnglish(visit.programme) ? 'both' : 'vi')
  return (
    <Page>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title="Chương trình cho khách"
          facts={visit.title}
          actions={
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <ToggleButtonGroup
                size="small"
                exclusive
                aria-label="Ngôn ngữ"
                value={language}
                onChange={(_, chosen: Language | null) => chosen !== null && setLanguage(chosen)}
              >
                <ToggleButton value="vi">Tiếng Việt</ToggleButton>
                <ToggleButton value="both">Việt – Anh</ToggleButton>
              </ToggleButtonGroup>
              <Button component={RouterLink} to={visitPath(visit.id)}>
                Về đoàn vào
              </Button>
              <Button
                variant="contained"
                startIcon={<PrintOutlined />}
                disabled={visit.programme.length === 0}
                onClick={() => print()}
              >
                In chương trình
              </Button>
            </Box>
          }
        />
      </Box>
      {visit.programme.length === 0 ? (
        <EmptyState text="Đoàn chưa có chương trình. Hãy bấm Sửa ở trang của đoàn để thêm." />
      ) : (
        <Sheet visit={visit} agency={agency} language={language} />
      )}
    </Page>
  )
}

const ProgrammeOf = ({ id }: { readonly id: InboundVisitId }): ReactNode => {
  const visit = useRoute('inbound_visit.get', { id })
  const agency = useRoute('agency.get')
  return (
    <QueryView query={visit} words={{ 'inbound_visit.not_found': visitWords['inbound_visit.not_found'] }}>
      {(view) => (
        <QueryView query={agency}>
          {({ profiles }) => <Programme visit={view.visit} agency={profiles.at(-1)?.name ?? ''} />}
        </QueryView>
      )}
    </QueryView>
  )
}

/** The programme as the guests get it: Vietnamese, with English beside it where it was written. */
export const ProgrammePage = (): ReactNode => {
  const id = InboundVisitId.safeParse(useParams().id)
  return id.success ? (
    <ProgrammeOf key={id.data} id={id.data} />
  ) : (
    <EmptyState text="Không có đoàn vào nào ở địa chỉ này." />
  )
}
