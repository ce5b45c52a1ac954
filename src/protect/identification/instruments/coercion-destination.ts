import { row, type Row } from './row.ts'

export const coercionDestination: readonly Row[] = [
  row('coercion_destination.documents', 'S S s s', 2, ['retention_identity_documents'], {
    en: 'Does someone keep your passport, card or other papers from you?',
    fr: 'Quelqu’un garde-t-il votre passeport, votre carte ou d’autres papiers sans vous les rendre?',
    es: '¿Alguien guarda su pasaporte, su tarjeta u otros papeles y no se los da?',
  }),
  row('coercion_destination.debt_bondage', 'S S s s', 2, ['debt_bondage'], {
    en: 'Do you have to go on working to pay back a debt?',
    fr: 'Devez-vous continuer à travailler pour rembourser une dette?',
    es: '¿Tiene que seguir trabajando para pagar una deuda?',
  }),
  row('coercion_destination.isolation', 'S S s s', 3, ['restriction_of_movement', 'isolation'], {
    en: 'Are you shut in, watched, or kept away from people?',
    fr: 'Vous fait-on vivre à l’écart, sous surveillance ou sans pouvoir sortir?',
    es: '¿Le tienen bajo encierro, bajo vigilancia o lejos de la gente?',
  }),
  row('coercion_destination.violence', 'S S s s', 4, ['physical_sexual_violence'], {
    en: 'Has anyone there hurt you?',
    fr: 'Quelqu’un là-bas vous a-t-il fait du mal?',
    es: '¿Alguien allí le ha hecho daño?',
  }),
  row('coercion_destination.threat_violence', 'M S s s', 3, ['intimidation_threats'], {
    en: 'Has anyone there said that you would be hurt?',
    fr: 'Quelqu’un là-bas a-t-il dit qu’on vous ferait du mal?',
    es: '¿Alguien allí ha dicho que le harían daño?',
  }),
  row('coercion_destination.illicit', 'M S m s', 4, ['intimidation_threats'], {
    en: 'Does anyone make you do things that are against the law?',
    fr: 'Vous fait-on faire des choses interdites par la loi?',
    es: '¿Le obligan a hacer cosas que van contra la ley?',
  }),
  row('coercion_destination.tasks_clients', 'M S S S', 4, ['intimidation_threats'], {
    en: 'Does anyone make you do things, or see people, that you did not agree to?',
    fr: 'Vous impose-t-on des choses à faire, ou des personnes à voir, que vous n’avez pas acceptées?',
    es: '¿Le obligan a hacer cosas o a ver a personas que usted no aceptó?',
  }),
  row('coercion_destination.influence', 'M S s s', 3, ['abuse_of_vulnerability', 'intimidation_threats'], {
    en: 'Does someone there have a hold on you that makes it hard to say no?',
    fr: 'Quelqu’un là-bas a-t-il sur vous une emprise qui rend difficile de dire non?',
    es: '¿Alguien allí tiene sobre usted un poder que hace difícil decir que no?',
  }),
  row('coercion_destination.against_peers', 'M M m m', 3, ['intimidation_threats'], {
    en: 'Does anyone make you watch over, report on or punish the others?',
    fr: 'Vous fait-on surveiller, dénoncer ou punir les autres?',
    es: '¿Le obligan a vigilar, delatar o castigar a los demás?',
  }),
  row('coercion_destination.lie', 'M M m m', 2, ['intimidation_threats', 'isolation'], {
    en: 'Are you made to lie to the police, to offices, to your family or to others?',
    fr: 'Vous fait-on mentir à la police, aux services, à votre famille ou à d’autres?',
    es: '¿Le obligan a mentir a la policía, a las oficinas, a su familia o a otros?',
  }),
  row('coercion_destination.denunciation', 'M M m m', 3, ['intimidation_threats'], {
    en: 'Does anyone threaten to report you to the police, to immigration or to another office?',
    fr: 'Quelqu’un menace-t-il de vous dénoncer à la police, à l’immigration ou à un autre service?',
    es: '¿Alguien amenaza con denunciarle a la policía, a inmigración o a otra oficina?',
  }),
  row('coercion_destination.worse_conditions', 'M M m m', 3, ['intimidation_threats'], {
    en: 'Does anyone threaten to make things harder for you if you refuse or complain?',
    fr: 'Quelqu’un menace-t-il de vous rendre les choses plus dures si vous refusez ou vous plaignez?',
    es: '¿Alguien amenaza con ponerle las cosas más difíciles si se niega o se queja?',
  }),
  row('coercion_destination.violence_family', 'M M m m', 4, ['physical_sexual_violence', 'intimidation_threats'], {
    en: 'Since you have been there, was someone in your family hurt, or did anyone say that they would be?',
    fr: 'Depuis que vous y êtes, a-t-on fait du mal à votre famille, ou menacé d’en faire?',
    es: 'Desde que está allí, ¿han hecho daño a alguien de su familia o han amenazado con hacerlo?',
  }),
  row('coercion_destination.withholding_wages', 'M M m m', 2, ['withholding_wages'], {
    en: 'Is your pay held back so that you stay?',
    fr: 'Garde-t-on votre paie pour que vous restiez?',
    es: '¿Le retienen la paga para que se quede?',
  }),
  row('coercion_destination.inform_family', 'W M m m', 3, ['intimidation_threats'], {
    en: 'Does anyone threaten to tell your family or others something about you?',
    fr: 'Quelqu’un menace-t-il de dire quelque chose sur vous à votre famille ou à d’autres?',
    es: '¿Alguien amenaza con contar algo sobre usted a su familia o a otros?',
  }),
]
