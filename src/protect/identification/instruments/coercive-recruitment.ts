import { row, type Row } from './row.ts'

export const coerciveRecruitment: readonly Row[] = [
  row('coercive_recruitment.violence', 'S S s s', 4, ['physical_sexual_violence'], {
    en: 'When it all began, did anyone hurt you?',
    fr: 'Au tout début, quelqu’un vous a-t-il fait du mal?',
    es: 'Al principio de todo, ¿alguien le hizo daño?',
  }),
  row('coercive_recruitment.threat_violence', 'M S s s', 3, ['intimidation_threats'], {
    en: 'When it all began, did anyone say that you would be hurt?',
    fr: 'Au tout début, quelqu’un a-t-il dit qu’on vous ferait du mal?',
    es: 'Al principio de todo, ¿alguien dijo que le harían daño?',
  }),
  row('coercive_recruitment.abduction', 'M S s s', 4, ['physical_sexual_violence', 'intimidation_threats'], {
    en: 'Were you taken away, handed over to someone or married to someone without your agreement?',
    fr: 'Vous a-t-on, sans votre accord, fait partir de force, fait passer d’une personne à une autre ou fait épouser quelqu’un?',
    es: 'Sin su acuerdo, ¿se le llevó por la fuerza, se le entregó a alguien o se le casó con alguien?',
  }),
  row('coercive_recruitment.debt_bondage', 'M S s s', 2, ['debt_bondage'], {
    en: 'From the start, was there a debt that you had to work off?',
    fr: 'Dès le départ, y avait-il une dette à rembourser en travaillant?',
    es: 'Desde el principio, ¿había una deuda que tenía que pagar trabajando?',
  }),
  row('coercive_recruitment.documents', 'M M m m', 2, ['retention_identity_documents'], {
    en: 'Before you started, or on the way, did someone take your passport, card or other papers?',
    fr: 'Avant de commencer, ou en route, quelqu’un a-t-il pris votre passeport, votre carte ou d’autres papiers?',
    es: 'Antes de empezar, o en el camino, ¿alguien se quedó con su pasaporte, su tarjeta u otros papeles?',
  }),
  row('coercive_recruitment.isolation', 'M M m m', 3, ['restriction_of_movement', 'isolation'], {
    en: 'At the start, were you shut in, watched, or kept away from people?',
    fr: 'Au départ, vous a-t-on fait vivre à l’écart, sous surveillance ou sans pouvoir sortir?',
    es: 'Al principio, ¿le tuvieron bajo encierro, bajo vigilancia o lejos de la gente?',
  }),
  row('coercive_recruitment.denunciation', 'M M m m', 3, ['intimidation_threats'], {
    en: 'At the start, did anyone threaten to report you to the police, to immigration or to another office?',
    fr: 'Au départ, quelqu’un a-t-il menacé de vous dénoncer à la police, à l’immigration ou à un autre service?',
    es: 'Al principio, ¿alguien amenazó con denunciarle a la policía, a inmigración o a otra oficina?',
  }),
  row('coercive_recruitment.inform_family', 'M M m m', 3, ['intimidation_threats'], {
    en: 'At the start, did anyone threaten to tell your family or others something about you?',
    fr: 'Au départ, quelqu’un a-t-il menacé de dire quelque chose sur vous à votre famille ou à d’autres?',
    es: 'Al principio, ¿alguien amenazó con contar algo sobre usted a su familia o a otros?',
  }),
  row('coercive_recruitment.violence_family', 'M M m m', 4, ['physical_sexual_violence', 'intimidation_threats'], {
    en: 'At the start, was someone in your family hurt, or did anyone say that they would be?',
    fr: 'Au départ, a-t-on fait du mal à votre famille, ou menacé d’en faire?',
    es: 'Al principio, ¿hicieron daño a alguien de su familia o amenazaron con hacerlo?',
  }),
  row('coercive_recruitment.withholding_money', 'M M m m', 2, ['withholding_wages'], {
    en: 'At the start, did someone keep money that was yours?',
    fr: 'Au départ, quelqu’un a-t-il gardé de l’argent qui était à vous?',
    es: 'Al principio, ¿alguien se quedó con dinero que era suyo?',
  }),
]
