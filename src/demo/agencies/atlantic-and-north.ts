import { type DemoAgency, help, staff } from './agency.ts'

/** The four Atlantic provinces and the three territories. */
export const atlanticAndNorthernAgencies: readonly DemoAgency[] = [
  { key: 'maison-baie', name: 'Maison de la Baie (démo)', kind: 'shelter', province: 'NB', language: 'fr', members: staff(help, ['evangeline', 'Évangéline R.', 'intake-worker case-worker'], ['gilles', 'Gilles A.', 'supervisor administrator', 'lead']) },
  { key: 'tidal', name: 'Tidal Family Services (demo)', kind: 'ngo', province: 'NB', members: staff(help, ['shauna', 'Shauna K.', 'case-worker'], ['ross', 'Ross D.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'halyard', name: 'Halyard House (demo)', kind: 'shelter', province: 'NS', members: staff(help, ['marian', 'Marian C.', 'intake-worker'], ['tariq', 'Tariq B.', 'intake-worker case-worker'], ['eleanor', 'Eleanor G.', 'supervisor administrator', 'lead']) },
  { key: 'crown-halifax', name: 'Crown office, Halifax (demo)', kind: 'crown', province: 'NS', members: staff('prosecute', ['macisaac', 'Ms. MacIsaac', 'crown'], ['doucet', 'R. Doucet', 'crown administrator', 'lead']) },
  { key: 'red-shore', name: 'Red Shore Support (demo)', kind: 'ngo', province: 'PE', members: staff(help, ['bonnie', 'Bonnie M.', 'case-worker advocate'], ['neil', 'Neil F.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'gannet', name: 'Gannet House (demo)', kind: 'shelter', province: 'NL', members: staff(help, ['tess', 'Tess P.', 'intake-worker case-worker'], ['brendan', 'Brendan O.', 'supervisor administrator', 'lead']) },
  { key: 'labour-nl', name: 'Labour Standards, east office (demo)', kind: 'labour', province: 'NL', members: staff('report claim', ['power', 'Officer Power', 'officer administrator', 'lead']) },
  { key: 'midnight-sun', name: 'Midnight Sun House (demo)', kind: 'shelter', province: 'YT', members: staff(help, ['skye', 'Skye J.', 'intake-worker case-worker'], ['ernie', 'Ernie T.', 'supervisor administrator', 'lead']) },
  { key: 'ice-road', name: 'Ice Road Family Centre (demo)', kind: 'ngo', province: 'NT', members: staff(help, ['rose', 'Rose B.', 'case-worker advocate'], ['alvin', 'Alvin K.', 'fund-holder supervisor administrator', 'lead']) },
  { key: 'tundra-house', name: 'Tundra House (demo)', kind: 'shelter', province: 'NU', members: staff(help, ['ooloosie', 'Ooloosie E.', 'intake-worker case-worker'], ['simeonie', 'Simeonie Q.', 'supervisor administrator', 'lead']) },
  { key: 'northern-stewards', name: 'Northern data stewards (demo)', kind: 'steward', province: 'NU', members: staff('stewardship', ['jeannie', 'Jeannie A.', 'steward'], ['akulukjuk', 'P. Akulukjuk', 'steward administrator', 'lead']) },
]
