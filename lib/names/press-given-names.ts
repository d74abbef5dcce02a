// Ukrainian given names as papers write them that follow neither romanisation: the Russian form, or the English one.
// Called by romanise-name for English spellings; the romanised spellings are made by rule and do not stand here.

const spellings: Readonly<Record<string, string>> = {
  Анатолій: 'Anatoly',
  Андрій: 'Andrei Andrey',
  Артем: 'Artyom',
  Валерій: 'Valery',
  Василь: 'Vasily Vasiliy',
  Віталій: 'Vitaly',
  Володимир: 'Vladimir Volodimir',
  Галина: 'Galina Galyna',
  Ганна: 'Anna Ganna',
  Герман: 'German',
  Григорій: 'Hryhoriy Grigory',
  Давид: 'David',
  Денис: 'Denis',
  Дмитро: 'Dmitry Dmitri Dmitriy',
  Євген: 'Evgeny Yevgeny Evhen',
  Євгеній: 'Yevhen Yevgeny Evgeny',
  Єгор: 'Yegor Egor',
  Євгенія: 'Evgenia Yevgenia',
  Ігор: 'Igor',
  Ілля: 'Ilya',
  Ірина: 'Irina',
  Катерина: 'Katerina Ekaterina',
  Кирило: 'Kirill',
  Костянтин: 'Konstantin',
  Людмила: 'Lyudmila',
  Марина: 'Marina',
  Микита: 'Nikita',
  Микола: 'Nikolai Nikolay',
  Михайло: 'Mikhail Mykhaylo',
  Наталія: 'Natalia Natalya',
  Олег: 'Oleg',
  Олександр: 'Aleksandr Alexander Oleksander',
  Олександра: 'Aleksandra Alexandra',
  Олексій: 'Alexei Alexey Aleksei Aleksey',
  Олена: 'Elena',
  Ольга: 'Olga',
  Павло: 'Pavel',
  Петро: 'Petr Pyotr',
  Сергій: 'Sergey Sergei Sergiy Sergii',
  Тетяна: 'Tatiana Tatyana',
  Федір: 'Fyodor',
  Юлія: 'Yulia Julia',
  Юрій: 'Yuri Yury',
};

/** Spellings beside the romanised ones; empty when the press has none. */
export function listPressGivenNames(given: string): string[] {
  return (spellings[given] ?? '').split(' ').filter((spelling) => spelling !== '');
}
