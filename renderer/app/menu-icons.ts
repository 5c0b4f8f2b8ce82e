import ApartmentOutlined from '@mui/icons-material/ApartmentOutlined'
import BadgeOutlined from '@mui/icons-material/BadgeOutlined'
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined'
import DashboardOutlined from '@mui/icons-material/DashboardOutlined'
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined'
import FlightLandOutlined from '@mui/icons-material/FlightLandOutlined'
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined'
import HomeOutlined from '@mui/icons-material/HomeOutlined'
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined'
import SettingsOutlined from '@mui/icons-material/SettingsOutlined'
import type { ComponentType } from 'react'
import type { Screen } from '#renderer/app/screen-list.ts'

type MenuScreenId = Extract<Screen, { readonly menu: string }>['id']

/** One outlined icon per entry of the left navigation. */
export const menuIcons: Readonly<Record<MenuScreenId, ComponentType<{ fontSize?: 'small' }>>> = {
  overview: DashboardOutlined,
  my_home: HomeOutlined,
  outbound_trips: FlightTakeoffOutlined,
  inbound_visits: FlightLandOutlined,
  reminders: NotificationsOutlined,
  visit_calendar: CalendarMonthOutlined,
  plan: EventNoteOutlined,
  documents: DescriptionOutlined,
  staff: BadgeOutlined,
  passports: MenuBookOutlined,
  units: ApartmentOutlined,
  agency: SettingsOutlined,
}
