import type {Pattern} from '../candidate.js'
import {agencyOfReport} from './agency-of-report.js'
import {bodyOfOffice} from './body-of-office.js'
import {clubOfPlayer} from './club-of-player.js'
import {event} from './event.js'
import {facility} from './facility.js'
import {knownName} from './known-name.js'
import {militaryUnit} from './military-unit.js'
import {ministryOfMinister} from './ministry-of-minister.js'
import {organisationInRow} from './organisation-in-row.js'
import {organisationWithName} from './organisation-with-name.js'
import {organisationWithTopic} from './organisation-with-topic.js'
import {personAfterHonorific} from './person-after-honorific.js'
import {personFullName} from './person-full-name.js'
import {personRevered} from './person-revered.js'
import {personSpeaks} from './person-speaks.js'
import {personWithRole} from './person-with-role.js'
import {placeInList} from './place-in-list.js'
import {placeOfOffice} from './place-of-office.js'
import {placeOfReport} from './place-of-report.js'
import {placeWithHead} from './place-with-head.js'
import {pressByMark} from './press-by-mark.js'

/** Every pattern, in order: of two equally long candidates the earlier pattern's stays. */
export const patterns: readonly Pattern[] = [
  ministryOfMinister,
  organisationWithTopic,
  organisationWithName,
  militaryUnit,
  organisationInRow,
  agencyOfReport,
  pressByMark,
  bodyOfOffice,
  event,
  facility,
  placeWithHead,
  placeOfOffice,
  placeOfReport,
  personRevered,
  personAfterHonorific,
  personFullName,
  knownName,
  clubOfPlayer,
  placeInList,
  personSpeaks,
  personWithRole,
]
