// What is called after bodies and persons, in the forms that stand beside their names. Read by named-after.

const listWords = (...words: readonly string[]): ReadonlySet<string> => new Set(words);
const split = (words: string): readonly string[] => words.split(' ');

/** Names that do not bend may begin what goes on there: `На вулиці СБУ затримала агента`. */
export const streets = listWords(
  ...split('вулиця вулиці вулицю вулицею площі площу проспект проспекту проспекті проспектом'),
  ...split('бульвар бульвару бульварі набережна набережної набережній'),
  ...split(
    'ulica ulicy ulicę ulicą plac placu placem aleja alei aleję aleją bulwar bulwaru bulwarze skwer skweru skwerze',
  ),
  ...split('rue avenue boulevard quai plaza calle avenida piazza viale'),
  'am platz',
  'vom platz',
  'zum platz',
  'beim platz',
  'спортивний клуб',
  'спортивного клубу',
);

export const streetSigns = listWords(...split('вул. пл. просп. бул. ul. pl. al.'));

/** After these a name is part of another in whatever form it stands. */
export const houses = listWords(
  ...split('rondo ronda rondem rondzie przystanek przystanku'),
  ...split('кубок кубка кубку кубком puchar pucharu pucharze pucharem'),
  ...split('бібліотека бібліотеки бібліотеці бібліотеку бібліотекою'),
  ...split('biblioteka biblioteki bibliotece bibliotekę biblioteką library bibliothek bibliothèque'),
);

/** Guests are met there, and agents seized: only what stands in quotes. */
export const inns = listWords(
  ...split('готель готелю готелі готелем ресторан ресторану ресторані hotel hotelu hotelem'),
  ...split('restauracja restauracji restauracją restoranas restorane viešbutis viešbutyje viešbučio'),
  ...split('станція станції станцію станцією зупинка зупинки зупинці зупинку метро'),
);

/** In capitals they begin a name of their own. */
export const innsByName = listWords(...split('Готель Ресторан Hotel Restauracja Restoranas Viešbutis'));

/** Of persons. A verb has no capital: `to block Trump`. */
export const blocs = listWords(
  ...split('Блок Блоку Блоком Блоці блок блоку блоком блоці блоків Blok Bloku Blokiem blok bloku blokiem Bloc Block'),
);

/** They may stand between such a word and the name. */
export const links = listWords(...split("of the de du des der la las los del della delle dell’ l’ d’ dell' l' d'"));

export const streetsBehind = listWords(
  ...split(
    'gatvė gatvės gatvėje gatvę aikštė aikštės aikštėje aikštę prospektas prospekto prospekte alėja alėjos alėjoje',
  ),
  ...split('kalnas kalno kalne kalva kalvos kalvoje iela ielā ielas laukums laukumā tänav tänaval väljak väljakul'),
);

export const placesBehind = listWords(
  ...split('Avenue Plaza Square Street Boulevard Papers Palace Cup'),
  ...split('biblioteka bibliotekos bibliotekoje biblioteką taurė taurės taurėje taurę'),
  ...split('raamatukogu kirjasto kirjaston kirjastossa'),
);

export const blocsBehind = listWords(...split('Bloc Block blokas bloko blokui bloką blokki blokin'));

/** So far before a name such a word can stand, and so long the words behind one are, with the space and a sign more. */
export const reachBefore = 40;
export const longestBehind = 16;
