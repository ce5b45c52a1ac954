import type { Language } from '../../algorithms/facts/sourced.ts'
import { html } from './html.ts'
import { assetRoot, dullTitles } from './page.ts'

const words = {
  en: { weather: 'Weather', roads: 'Roads', weatherAt: 'Forecasts and warnings for Canada', weatherLink: 'https://weather.gc.ca/', roadsSaid: 'In most provinces, dial 511 for road conditions.', notes: 'Notes' },
  fr: { weather: 'Météo', roads: 'Routes', weatherAt: 'Prévisions et avertissements pour le Canada', weatherLink: 'https://meteo.gc.ca/', roadsSaid: 'Dans la plupart des provinces, composez le 511 pour l’état des routes.', notes: 'Notes' },
} as const

/** What stands where a left page was: true, dull and complete in itself. */
export const neutralPage = (language: Language): string => {
  const t = words[language]
  return `<!doctype html>\n${html`<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex,noarchive">
<title>${dullTitles.weather[language]}</title>
<link rel="stylesheet" href="${assetRoot}/public.css">
</head>
<body>
<main class="page">
<h1>${dullTitles.weather[language]}</h1>
<h2>${t.weather}</h2>
<p><a href="${t.weatherLink}" rel="noreferrer">${t.weatherAt}</a></p>
<h2>${t.roads}</h2>
<p>${t.roadsSaid}</p>
<p class="small"><a href="/my?lang=${language}&again=1">${t.notes}</a></p>
</main>
</body>
</html>`.text}\n`
}
