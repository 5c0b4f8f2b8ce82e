import { viVN } from '@mui/material/locale'
import { createTheme } from '@mui/material/styles'
import type {} from '@mui/material/themeCssVarsAugmentation'
import { colours, FONT, type Scheme } from '#renderer/app/tokens.ts'

const palette = (scheme: Scheme) => {
  const of = colours[scheme]
  const solid = (main: string) => ({ main, dark: main, light: main, contrastText: of.onAction })
  return {
    primary: { main: of.action, dark: of.actionHover, light: of.action, contrastText: of.onAction },
    secondary: { main: of.hint, dark: of.text, light: of.hint, contrastText: of.surface },
    error: solid(of.error),
    warning: solid(of.warning),
    success: solid(of.success),
    info: solid(of.action),
    text: { primary: of.text, secondary: of.hint },
    divider: of.line,
    background: { default: of.page, paper: of.surface },
    TableCell: { border: of.line },
  }
}

const FIELD_HEIGHT = 40
export const TABLE_ROW_HEIGHT = 36

/** Light and dark in one theme; sizes in rem, so that a larger system font is followed. */
export const theme = createTheme(
  {
    cssVariables: { colorSchemeSelector: 'data-scheme' },
    colorSchemes: { light: { palette: palette('light') }, dark: { palette: palette('dark') } },
    shape: { borderRadius: 4 },
    spacing: 8,
    breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1100, xl: 1600 } },
    transitions: {
      duration: {
        shortest: 60,
        shorter: 80,
        short: 100,
        standard: 120,
        complex: 150,
        enteringScreen: 100,
        leavingScreen: 80,
      },
    },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      fontWeightMedium: 500,
      fontWeightBold: 600,
      h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
      h2: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.4 },
      body1: { fontSize: '0.875rem', lineHeight: 1.5 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
      caption: { fontSize: '0.75rem', lineHeight: 1.4 },
      button: { fontSize: '0.875rem', fontWeight: 500, textTransform: 'none' },
    },
    components: {
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: {
          root: ({ theme: own }) => ({
            '&.Mui-focusVisible': { outline: `2px solid ${own.vars?.palette.primary.main}`, outlineOffset: 2 },
          }),
        },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: { root: { minHeight: 36, whiteSpace: 'nowrap' } },
      },
      MuiOutlinedInput: {
        defaultProps: { notched: false, size: 'small' },
        styleOverrides: {
          root: ({ theme: own }) => ({
            minHeight: FIELD_HEIGHT,
            backgroundColor: own.vars?.palette.background.paper,
            '& fieldset': { borderColor: 'var(--so-field-line)', top: 0 },
            '& legend': { display: 'none' },
          }),
        },
      },
      MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { fontSize: '0.8125rem', height: TABLE_ROW_HEIGHT, padding: '4px 12px' },
          head: { fontWeight: 600, backgroundColor: 'var(--so-sunken)' },
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiDialog: { styleOverrides: { paper: { border: '1px solid var(--so-line)' } } },
      MuiMenu: { styleOverrides: { paper: { border: '1px solid var(--so-line)' } } },
      MuiPopover: { styleOverrides: { paper: { border: '1px solid var(--so-line)' } } },
      MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 40, padding: '8px 16px' } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiStepIcon: {
        styleOverrides: { root: { '&:not(.Mui-active, .Mui-completed)': { color: 'var(--so-hint)' } } },
      },
      MuiTooltip: { defaultProps: { enterDelay: 400 } },
      MuiLink: { defaultProps: { underline: 'hover' } },
    },
  },
  viVN,
)
