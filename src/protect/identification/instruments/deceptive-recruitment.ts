import { row, type Row } from './row.ts'

export const deceptiveRecruitment: readonly Row[] = [
  row('deceptive_recruitment.nature_of_job', 'S S s s', 1, ['deception'], {
    en: 'Did the work, the place or the person you work for turn out to be other than what you were told?',
    fr: 'Le travail, l’endroit ou la personne pour qui vous travaillez étaient-ils autres que ce qu’on vous avait dit?',
    es: '¿El trabajo, el lugar o la persona para quien trabaja resultó distinto de lo que le dijeron?',
  }),
  row('deceptive_recruitment.wages', 'M M m m', 1, ['deception', 'withholding_wages'], {
    en: 'Is the pay less than what you were told at the start?',
    fr: 'La paie est-elle plus basse que ce qu’on vous avait annoncé au départ?',
    es: '¿La paga es menor de lo que le dijeron al principio?',
  }),
  row('deceptive_recruitment.conditions_of_work', 'M M m m', 1, ['deception'], {
    en: 'Are the hours, the tasks or the house rules harder than what you were told?',
    fr: 'Les heures, les tâches ou les règles sont-elles plus dures que ce qu’on vous avait dit?',
    es: '¿Las horas, las tareas o las reglas son más duras de lo que le dijeron?',
  }),
  row('deceptive_recruitment.contract', 'M M m m', 1, ['deception'], {
    en: 'Did the contract change, or turn out not to be a real one?',
    fr: 'Le contrat a-t-il changé, ou s’est-il avéré faux?',
    es: '¿El contrato cambió o resultó ser falso?',
  }),
  row('deceptive_recruitment.housing', 'M M m m', 1, ['deception', 'abusive_conditions'], {
    en: 'Is the place where you live worse than what you were promised?',
    fr: 'L’endroit où vous vivez est-il pire que ce qu’on vous avait promis?',
    es: '¿El lugar donde vive es peor de lo que le prometieron?',
  }),
  row('deceptive_recruitment.legal_status', 'M M m m', 2, ['deception', 'abuse_of_vulnerability'], {
    en: 'Were you told something untrue about your permit, your visa or your papers?',
    fr: 'Vous a-t-on dit quelque chose de faux sur votre permis, votre visa ou vos papiers?',
    es: '¿Le dijeron algo falso sobre su permiso, su visa o sus papeles?',
  }),
  row('deceptive_recruitment.travel_recruitment', 'M M m m', 1, ['deception', 'debt_bondage'], {
    en: 'Were you told something untrue about the trip, or about what you would have to pay for it or for the job?',
    fr: 'Vous a-t-on dit quelque chose de faux sur le voyage, ou sur ce qu’il faudrait payer pour le voyage ou l’emploi?',
    es: '¿Le dijeron algo falso sobre el viaje o sobre lo que tendría que pagar por el viaje o el empleo?',
  }),
  row('deceptive_recruitment.family_reunification', 'M M m m', 2, ['deception'], {
    en: 'Were you told that your family could join you, when it was not so?',
    fr: 'Vous a-t-on dit que votre famille pourrait vous rejoindre, alors que c’était faux?',
    es: '¿Le dijeron que su familia podría reunirse con usted y no era cierto?',
  }),
  row('deceptive_recruitment.marriage_adoption', 'M M m m', 2, ['deception'], {
    en: 'Did someone promise to marry you, or to take you into their family, when it was not so?',
    fr: 'Quelqu’un a-t-il promis de vous épouser, ou de vous prendre dans sa famille, alors que c’était faux?',
    es: '¿Alguien prometió casarse con usted o recibirle en su familia, y no era cierto?',
  }),
  row('deceptive_recruitment.education', 'W S w s', 1, ['deception'], {
    en: 'Were you promised school or training that you did not get?',
    fr: 'Vous a-t-on promis des études ou une formation que vous n’avez pas eues?',
    es: '¿Le prometieron estudios o una formación que no recibió?',
  }),
]
