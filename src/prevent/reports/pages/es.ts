import type { Words } from '../../../platform/i18n/words.ts'
import type { en } from './en.ts'

/** Waits for a named speaker: until then this text is offered to nobody. */
export const approvedBy: string | null = null
export const es = {
  title: 'Cuente lo que se hizo o se dijo', lead: 'Sin nombre, sin cuenta. Usted elige quién lo lee.',
  who: 'Quién lo lee', noBorder: 'Ningún organismo de frontera, de inmigración o consular lee esto.', court: 'Un tribunal puede ordenar a un lector que entregue lo que guarda.',
  'kind_worker-centre': 'Centro de trabajadores. Trabaja para los trabajadores. Lee, guarda y responde.', kind_labour: 'Oficina de normas laborales. Revisa el pago y las horas.', 'kind_joint-unit': 'Unidad policial. Lee avisos sobre la trata.', kind_police: 'Policía. Lee avisos.',
  'kind_legal-clinic': 'Clínica jurídica. Aconseja sobre la ley.', kind_line: 'Línea de ayuda.', kind_ngo: 'Servicio comunitario.', 'kind_nation-service': 'Servicio de una Primera Nación.', kind_practice: 'Solo para practicar. Nadie actúa.',
  second: 'Dejar que una segunda oficina lo lea también', secondHelp: 'La primera le responde. La segunda solo lee, un año como máximo.', secondNone: 'Nadie más',
  nobody: 'Ninguna oficina lee avisos aquí todavía.', help: 'Buscar ayuda ahora',
  kept: 'Se guarda: sus palabras, la provincia si la da, el día y lo que elige aquí. Nunca su dirección, su teléfono ni la hora.',
  danger: '¿Peligro ahora mismo?', danger911: 'Llame al 911 donde exista.', dangerPolice: 'Hace venir a la policía.', duty: 'Si dice que lastiman a un niño, la ley obliga al lector a avisar a la protección de la infancia. Puede parar aquí.',
  about: '¿Se trata de algo de esto?', 'about.pay': 'El pago o las horas de trabajo', 'about.papers': 'Papeles o pasaporte retenidos', 'about.violence': 'Violencia o amenazas', 'about.child': 'Un niño o una niña', 'about.someone-else': 'Otra persona, no yo', 'about.unsaid': 'No quiero decirlo',
  text: '¿Qué se hizo o se dijo?', textHelp: 'Diga lo que la gente hizo o dijo, dónde y cuándo. Su aspecto no es motivo de aviso. No ponga su nombre si no quiere que se lea.',
  place: 'Dónde, si quiere decirlo', placeHelp: 'Solo la provincia o el territorio.', noPlace: 'No quiero decirlo',
  here: 'Aquí no hay scripts o este aparato es muy viejo. Sus palabras van a nuestro servidor, que las sella enseguida y no guarda copia abierta.', sealedHere: 'Sus palabras se sellan en este aparato antes de salir. Nuestro servidor no puede leerlas en el camino.',
  limits: 'Un lector las abre después, en nuestro servidor, para sus propios miembros. Quien maneja esta página podría cambiarla.',
  send: 'Enviar', choose: 'Elija quién lo lee.', gone: 'La clave de este lector cambió. Elija y envíe de nuevo.', empty: 'Escriba lo que se hizo o se dijo.', long: 'Es demasiado largo. Menos de 5000 letras.', unsound: 'No llegó entero. Envíelo de nuevo.',
  keepTitle: 'Guarde estas nueve palabras', keepLead: 'Son el único camino a una respuesta. Nadie puede encontrarlas por usted.', keepHow: 'Escríbalas en papel. No les tome foto. Guárdelas lejos de quien pueda revisar sus cosas.',
  part: ({ n }) => `Escriba la palabra ${n}`, keepBefore: 'Después se envían sus palabras.', keepDone: 'Sus palabras ya están enviadas.', kept2: 'Las anoté', wrongParts: 'No son las palabras correctas. Mire su papel y escríbalas de nuevo.',
  sentTitle: 'Está enviado', sentLead: 'Vuelva con sus nueve palabras en unos días o semanas. No podemos llamarle.', toAnswer: 'Leer una respuesta', toReport: 'Escribir un aviso',
  answerTitle: 'Leer una respuesta', answerLead: 'Escriba las nueve palabras que guardó.', receipt: 'Nueve palabras', receiptHelp: 'En el orden en que las recibió. Mayúsculas y acentos no importan.', open: 'Abrir',
  slip: 'Una palabra parece mal escrita o fuera de orden. Revise y pruebe de nuevo.', unknown: 'Nada se abre con estas palabras. El aviso pudo borrarse, o una palabra está mal.',
  storyTitle: 'Su aviso', state_waiting: 'Nadie ha respondido todavía.', state_answered: 'Hay una respuesta.', state_closed: 'El lector lo cerró. Usted todavía puede escribir.',
  youWrote: ({ day }) => `Usted escribió el ${day}`, answered: ({ day }) => `Respuesta del ${day}`, shut: 'Esta respuesta está cerrada. Vuelva y escriba sus nueve palabras.',
  again: 'Escribir de nuevo', add: '¿Qué quiere añadir?', againHelp: 'Va a los mismos lectores.', written: 'Está enviado.', enough: 'Es suficiente por un día. Vuelva mañana.',
  noCookie: 'Sin cookies. Su navegador aún puede mostrar esta página.', shift: 'Pulse Mayús tres veces para salir.', otherLanguage: '¿Otro idioma? Escriba en cualquier idioma. La respuesta llega en inglés o francés.',
} satisfies Words<typeof en>
