/** Names that the demo's people go by: given names alone, drawn from many of the country's languages, and words people choose for themselves. */
export const givenNames: readonly string[] = (
  'Abena Adaeze Aida Aiko Alma Amina Anahita Anila Anjali Anneli Aoife Asha Astrid Ayaan Aylin Beatriz Bela Bianca Birgit Blanca Briony Camille Cecily Chidi Chiara Clara Colm Dalia Danika Daria Delphine Divya ' +
  'Edith Efua Eilidh Elif Elina Elowen Emeka Enya Esme Esther Farah Fatou Femke Fleur Freya Gala Gita Greta Gwen Habiba Hana Hanne Hawa Helena Hiba Ilse Imani Ines Ingrid Iris Isla Ivana Jaya Jamila Jasna Joelle ' +
  'Kaia Kamala Karin Katya Keiko Kezia Kofi Laila Lamia Leila Lidia Linh Liv Lorena Lotte Lucia Lumi Maeve Magda Mahsa Malika Manon Marisol Marit Marta Maya Mehri Mila Milena Mina Mira Mirela Nadine Naima Nasrin Nayla ' +
  'Neha Nia Nika Nilufar Noa Nora Nour Oksana Olena Olive Oona Orla Padma Paloma Parisa Petunia Pilar Pooja Priya Rania Rasa Renata Rima Rita Roksana Rosalind Ruta Saba Sabine Safiya Salma Samira Sana Sanna Sara ' +
  'Selam Selma Senait Shirin Sibel Signe Silvia Sina Sofia Soledad Sonja Suda Suki Sunniva Tala Tamara Tanvi Tara Tereza Thea Thuy Tove Uma Ursula Vera Vida Wanjiru Xenia Yara Yasmin Ylva Yumi Zahra Zainab Zara Zeinab Zora ' +
  'Andre Bilal Cyrus Dario Elias Faris Gael Hamid Idris Jonas Kenji Leon Mateus Nikhil Omar Pavel Quinn Rafael Samir Tariku Ulises Viktor Wassim Yusuf').split(' ')

export const chosenNames: readonly string[] = (
  'Acorn Amber Aurora Basil Bay Blue Bramble Breeze Brook Cloud Clover Comet Coral Cricket Dawn Dove Echo Ember Fern Finch Firefly Flint Ginger Hazel Heather Indigo Ivy Jade Jay Juniper Lark Laurel Lilac Maple Marigold Meadow Merle Moss ' +
  'Nettle North Nova Ocean Olive Opal Otter Pebble Pepper Pine Poppy Quill Rain Raven Reed River Robin Rowan Rue Sable Sage Sky Sol Sparrow Spruce Star Storm Sunny Swift Tansy Teal Thistle Tulip Vale Violet Willow Winter Wren Zephyr').split(' ')

export const chosenNamesFr: readonly string[] = 'Abeille Alouette Aube Azur Bleuet Bruyère Cerise Coquelicot Colline Écume Églantine Épinette Érable Étoile Fougère Framboise Genêt Givre Hirondelle Lavande Libellule Lilas Lune Mésange Muguet Neige Nuage Olive Orage Perle Pervenche Pivoine Plume Prune Romarin Roselle Sapin Source Tilleul Trèfle'.split(' ')

/** Surnames of nobody's: each legal name says that it is invented. */
export const surnames: readonly string[] = 'Alderbrook Applewhite Ashgrove Bellwater Birchall Bluestone Bramwell Brightmere Brookmere Cloverdell Coldspring Cranemoor Dellwood Elmhaven Fairwater Fernhollow Fieldmoor Foxmere Glenbrook Goldenrod Greymoor Hartwell Hawkmere Hollowell Ironbark Lakemoor Larkspur Longmeadow Marshwood Millstream Mossbank Northmere Oakhollow Pebbleton Pinemoor Quickwater Redfern Ridgewell Rosewater Saltmarsh Silverton Springmere Stonefield Summerby Thornwell Underhill Waterlea Westmere Whitmoor Willowby Windmere Yellowlea'.split(' ')
export const surnamesFr: readonly string[] = 'Aubépine Beaurivage Belleau Boisclair Boisjoli Bonpré Champfleury Clairval Coteau Desneiges Duboisé Duruisseau Fontclaire Hautpré Jolicoteau Lagrève Larivage Leboisé Montclair Neigebois Prédoré Rivedor Rochebelle Sourcebelle Valdoré Vertpré'.split(' ')

type Words = { readonly needs: Readonly<Record<string, readonly string[]>>; readonly notes: readonly string[]; readonly wordings: readonly string[]; readonly corrections: readonly string[]; readonly answers: readonly string[] }

/** What is written in files of the demo: what someone asks for, and what was agreed. Nothing of what happened to anyone. */
export const sentences: Readonly<Record<'en' | 'fr', Words>> = {
  en: {
    needs: {
      'safe-place': ['A door that locks.', 'A quiet room, ground floor.', 'Somewhere the bus goes.', 'A place that takes my dog.'], papers: ['My health card is at the old place.', 'I need a copy of my birth certificate.'], money: ['A bank account of my own.', 'Money for the first month.'],
      phone: ['A phone that nobody else pays for.', 'A new number.'], interpreter: ['Someone who speaks my language, not from here.', 'By phone, not in person.'], 'legal-advice': ['To know what I may sign.', 'A lawyer who explains twice.'], transport: ['A ride on Thursday.', 'A bus pass.'],
      counselling: ['Someone to talk to on Mondays.', 'Not yet, later.'], work: ['Work in the mornings.', 'Work with plants.'], wages: ['The hours I was not paid for.', 'A pay slip.'], health: ['A nurse, a woman.', 'A dentist.'], school: ['To finish grade twelve.', 'An evening course.'], other: ['In the spring.', 'With time to think.'],
    },
    notes: ['Met at the library; next time Tuesday at ten.', 'Chose the second place on the list.', 'Asked for the bus times; given.', 'Health card applied for; three weeks.', 'Wants calls after four only.', 'Visited the room; takes it.', 'Signed nothing today, as she asked.', 'Interpreter booked by phone.', 'Read the file together; one line corrected.', 'Keys handed over.'],
    wordings: ['Say it is the library.', 'Say it is about the course.', 'Say nothing but the time.', 'Ask for the plant shop.'], corrections: ['My birthday is in May.', 'I never said that I have a car.', 'The number is my aunt’s.'], answers: ['Two adults, no stairs.', 'She arrives by bus at six.', 'English, and some Spanish.'],
  },
  fr: {
    needs: {
      'safe-place': ['Une porte qui se verrouille.', 'Une chambre tranquille au rez-de-chaussée.', 'Un endroit près de l’autobus.'], papers: ['Ma carte d’assurance maladie est restée là-bas.', 'Une copie de mon acte de naissance.'], money: ['Un compte à mon nom.', 'De quoi payer le premier mois.'],
      phone: ['Un téléphone que personne d’autre ne paie.', 'Un nouveau numéro.'], interpreter: ['Quelqu’un qui parle ma langue, mais pas d’ici.', 'Par téléphone seulement.'], 'legal-advice': ['Savoir ce que je peux signer.', 'Une avocate qui explique deux fois.'], transport: ['Quelqu’un pour me conduire jeudi.', 'Un laissez-passer d’autobus.'],
      counselling: ['Quelqu’un à qui parler le lundi.', 'Pas encore, plus tard.'], work: ['Travailler le matin.', 'Travailler avec des plantes.'], wages: ['Les heures qui n’ont pas été payées.', 'Un bulletin de paie.'], health: ['Une infirmière.', 'Un dentiste.'], school: ['Finir mon secondaire.', 'Un cours du soir.'], other: ['Au printemps.', 'Avec le temps d’y penser.'],
    },
    notes: ['Rencontre à la bibliothèque; prochaine fois mardi à dix heures.', 'A choisi la deuxième place de la liste.', 'Horaires d’autobus donnés.', 'Carte d’assurance maladie demandée; trois semaines.', 'Appels après seize heures seulement.', 'Chambre visitée; elle la prend.', 'N’a rien signé aujourd’hui, comme elle le voulait.', 'Interprète réservée par téléphone.', 'Dossier lu ensemble; une ligne corrigée.', 'Clés remises.'],
    wordings: ['Dire que c’est la bibliothèque.', 'Dire que c’est pour le cours.', 'Ne dire que l’heure.'], corrections: ['Ma fête est en mai.', 'Je n’ai jamais dit que j’avais une auto.', 'C’est le numéro de ma tante.'], answers: ['Deux adultes, pas d’escalier.', 'Elle arrive en autobus à six heures.', 'Français, un peu d’espagnol.'],
  },
}
