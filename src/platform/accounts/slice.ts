import { doorHandle } from '../http/door.ts'
import { handle } from '../http/handle.ts'
import { slice } from '../slices/contract.ts'
import * as agency from './agency.ts'
import * as agencyEndpoints from './agency-endpoints.ts'
import * as doors from './door-endpoints.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { acceptInvitation, showInvitation } from './join.ts'
import { askProvider, hearProvider } from './oidc.ts'
import * as own from './own-account.ts'
import { readMember } from './read-me.ts'
import { confirmFactor, endFactor, renewCodes, startFactor } from './set-second-factor.ts'
import { signInWithPassword } from './sign-in.ts'
import { proveItIsMe } from './step-up.ts'
import { switchMember } from './switch.ts'

export default slice({
  name: 'platform/accounts',
  words: { en, fr },
  errors,
  endpoints: { ...endpoints, ...doors, ...agencyEndpoints },
  doors: [
    doorHandle(endpoints.signIn, signInWithPassword),
    doorHandle(doors.switchByPin, switchMember),
    doorHandle(doors.readInvitation, showInvitation),
    doorHandle(doors.join, acceptInvitation),
    doorHandle(doors.startOidc, askProvider),
    doorHandle(doors.finishOidc, hearProvider),
  ],
  handlers: [
    handle(endpoints.readMe, ({ db }) => readMember(db)),
    handle(endpoints.readAccount, ({ db, ask }) => own.readOwnAccount(db, ask.now)),
    handle(endpoints.stepUp, ({ db, services, me, input, ask }) => proveItIsMe(db, services, me.id, input, ask.now)),
    handle(endpoints.startSecondFactor, ({ db, services, me }) => startFactor(db, services.keys, me.id)),
    handle(endpoints.confirmSecondFactor, ({ db, services, me, input, ask }) => confirmFactor(db, services.keys, me.id, input.code, ask)),
    handle(endpoints.renewRecovery, ({ db, services, ask }) => renewCodes(db, services.keys, ask)),
    handle(endpoints.endSecondFactor, ({ db }) => endFactor(db)),
    handle(endpoints.changePassword, ({ db, services, input }) => own.changeOwnPassword(db, services.keys, input)),
    handle(endpoints.setPin, ({ db, services, input }) => own.setOwnPin(db, services.keys, input.pin)),
    handle(endpoints.setLanguage, ({ db, input }) => own.setOwnLanguage(db, input.language)),
    handle(endpoints.endSession, ({ db, input }) => own.endSession(db, input.session)),
    handle(endpoints.signOut, ({ db, input }) => own.signOutOf(db, input.everywhere)),
    handle(agencyEndpoints.readAgency, ({ db, me, ask }) => agency.readOwnAgency(db, me.steppedUpAt, ask.now)),
    handle(agencyEndpoints.invite, ({ db, input }) => agency.inviteMember(db, input)),
    handle(agencyEndpoints.inviteAgain, ({ db, input }) => agency.inviteMemberAgain(db, input.member, input.clearCode)),
    handle(agencyEndpoints.setPosts, ({ db, input }) => agency.setMemberPosts(db, input.member, input)),
    handle(agencyEndpoints.takeLeave, ({ db, input }) => agency.letLeave(db, input.member)),
    handle(agencyEndpoints.setSubject, ({ db, input }) => agency.setMemberSubject(db, input.member, input.subject)),
    handle(agencyEndpoints.newTeam, ({ db, input }) => agency.makeTeam(db, input.name)),
    handle(agencyEndpoints.joinTeam, ({ db, input }) => agency.changeTeam(db, input, true)),
    handle(agencyEndpoints.leaveTeam, ({ db, input }) => agency.changeTeam(db, input, false)),
    handle(agencyEndpoints.setLetterhead, ({ db, input }) => agency.setAgencyLetterhead(db, input)),
    handle(agencyEndpoints.setOpening, ({ db, input }) => agency.setAgencyOpening(db, input.opening)),
    handle(agencyEndpoints.setProvider, ({ db, services, input }) => agency.setAgencyProvider(db, services.keys, services.demo, input)),
  ],
})
