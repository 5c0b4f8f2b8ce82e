import HomeOutlined from '@mui/icons-material/HomeOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import type { ComponentType } from 'react'
import type { Screen } from '#renderer/app/screen-list.ts'

type MenuScreenId = Extract<Screen, { readonly menu: string }>['id']

/** One outlined icon per entry of the left navigation. */
export const menuIcons: Readonly<Record<MenuScreenId, ComponentType<{ fontSize?: 'small' }>>> = {
  my_home: HomeOutlined,
  agency: SettingsOutlined,
}
