// Sentences of our own in Ukrainian against the whole knowledge, written after the ninth round of reading texts that nobody had
// seen before: surnames directly after the name of a body, interviews given to a medium, short names of Ukrainian bodies, other
// spellings of names from abroad, and what those same words mean elsewhere.
import type { Sentence } from './sentences';

const uk = (text: string, date?: string): Sentence =>
  date === undefined ? { lang: 'uk', text } : { lang: 'uk', text, date };

export const ninthUkrainianSentences: readonly Sentence[] = [
  // What stands before a surname is the name of a body or of a medium, not a first name.
  uk(
    'Міністр оборони [Денис Шмигаль|denys-shmyhal] був у Львові. Глава [Міноборони|ministry-of-defence-of-ukraine] [Шмигаль|denys-shmyhal] дякує Україні.',
    '2025-10-15',
  ),
  uk(
    'Гендиректор [Укроборонпрому|ukrainian-defense-industry-jsc] [Сметанін|herman-smetanin] поїхав до Польщі. У неділю [Герман Сметанін|herman-smetanin] підпише в ній угоду про снаряди.',
    '2025-10-15',
  ),
  uk(
    'Речник [Єврокомісії|european-commission] [Реньє|thomas-regnier] пояснив, що віцепрезидентка [Єврокомісії|european-commission] [Віркунен|henna-virkkunen] прилетить до України з новинами про оборону.',
    '2025-10-15',
  ),
  uk('Речник [Єврокомісії|european-commission] Луї Віркунен привітав Україну.'),
  uk(
    'Очільник [Rheinmetall|rheinmetall] [Паппергер|armin-papperger] чекає на землю під завод. [Армін Паппергер|armin-papperger] хоче робити в Україні снаряди.',
  ),
  uk(
    'В інтерв’ю Суспільному [Кубілюс|andrius-kubilius] згадав Україну. [Андрюс Кубілюс|andrius-kubilius] радить купувати дрони.',
    '2025-09-15',
  ),
  uk('Про Україну [Андрюс Кубілюс|andrius-kubilius] говорив довго, а Вітольд Кубілюс мовчав.', '2025-09-15'),
  // Short names of Ukrainian bodies.
  uk('За законопроєкт про зброярів в Україні проголосувала [ВР|verkhovna-rada-of-ukraine], депутати аплодували.'),
  uk('В Україні депутати міряли шоломи ВР, щоб побачити симулятор дрона.'),
  uk('Кількість снарядів для України рахує [Генеральний штаб|general-staff-of-the-armed-forces-of-ukraine].'),
  uk('Генеральний штаб Японії обрав нову форму.'),
  uk(
    'В Україні заяву зробила [Національна асоціація оборонної промисловості України|naudi]. Зокрема, [Асоціація|naudi] просить пільг. Асоціація ветеранів її не чула.',
  ),
  uk('Асоціація пивоварів України просить пільг.'),
  uk(
    'У 2023 році на форумі в Києві виник [Альянс оборонних індустрій|alliance-of-ukrainian-defence-industries]. До [Альянсу|alliance-of-ukrainian-defence-industries] долучилися 38 компаній.',
  ),
  uk(
    'У Києві засідав [Альянс оборонних індустрій|alliance-of-ukrainian-defence-industries], генсек [НАТО|nato] вітав його від імені [Альянсу|nato].',
  ),
  uk(
    'Заяву оприлюднила [Громадська антикорупційна рада при Міноборони|anti-corruption-council-of-the-ministry-of-defence] ([ГАР МОУ|anti-corruption-council-of-the-ministry-of-defence]). Її підтримала вся [ГАР|anti-corruption-council-of-the-ministry-of-defence].',
  ),
  uk('У підвалі пахло на ГАР від вугілля.'),
  uk(
    'Голова [Комітету ВРУ з питань фінансів, податкової та митної політики|verkhovna-rada-finance-committee] [Данило Гетманцев|danylo-hetmantsev] обіцяє пільги зброярам України.',
    '2025-08-19',
  ),
  uk(
    'Майно для [ЗСУ|armed-forces-of-ukraine] в Україні купують через [Prozorro|prozorro], дрони теж ідуть у [Прозорро|prozorro].',
  ),
  uk(
    'Україна оновила програму «[Зброя Перемоги|weapons-of-victory]»: контракти на бронемашини укладають на десять років.',
    '2025-12-27',
  ),
  uk('Сміх – наша зброя перемоги, сказав комік у Києві, і зброї перемоги в України ще багато.'),
  uk(
    'Іспанська [Tecnove|tecnove] складатиме бронемашини, які вигадала українська компанія [Практика|practika] з Києва.',
  ),
  uk('У компанії Практика навчання триває місяць, потім український стажер отримує диплом.'),
  // Formats and programmes in other words.
  uk(
    'У Брюсселі засідала [Контактна група з питань оборони|ukraine-defense-contact-group], Україна просила ракет.',
    '2025-09-09',
  ),
  uk(
    'Європейська [цільова група ЄС-Україна|eu-ukraine-task-force-on-defence-industrial-cooperation] говорила про спільні закупівлі зброї.',
    '2025-05-12',
  ),
  uk(
    '[Каллас|kaja-kallas] розповіла, як [ЄС|european-union] звів би «[стіну від дронів|european-drone-defence-initiative]». [Кая Каллас|kaja-kallas] представила план у Брюсселі.',
    '2025-10-16',
  ),
  uk('У Харкові над ринком натягли сітку, цю стіну від дронів шили волонтери.', '2025-10-16'),
  uk(
    '[Кубілюс|andrius-kubilius] прирівняв «[Східний щит|east-shield]» до муру. Єврокомісар [Андрюс Кубілюс|andrius-kubilius] хоче мати такий в усій Європі.',
    '2025-09-15',
  ),
  uk('На виставці в Луцьку лицар тримав східний щит з міді.'),
  uk(
    'У [ЄС|european-union] уточнять [дорожню карту з питань оборонної готовності|defence-readiness-roadmap-2030] восени.',
    '2025-10-14',
  ),
  uk(
    'Україна чекає, коли [кредит Україні на €90 млрд|ukraine-support-loan] схвалять у [Раді ЄС|council-of-the-european-union].',
    '2026-02-24',
  ),
  // Other spellings of names from abroad.
  uk(
    'У Парижі [Зеленського|volodymyr-zelenskyy] приймав директор [Dassault Aviation|dassault-aviation]. З [Еріком Трап’є|eric-trappier] говорили про літаки для України. Самі літаки [Dassault|dassault-aviation] прибудуть згодом, додав [Володимир Зеленський|volodymyr-zelenskyy].',
    '2025-12-01',
  ),
  uk('Україна купила програму Dassault Systèmes для креслення літаків.'),
  uk(
    'Слідчі [НАБУ|national-anti-corruption-bureau-of-ukraine] в Україні шукали зв’язок із [Тімуром Міндичем|timur-mindich].',
  ),
  uk('Прем’єр-міністр Чехії [Петер Фіала|petr-fiala] обіцяв Україні снаряди.', '2024-06-01'),
  uk('Про гроші для України сказав міністр [Троєлс Лунд Поульсен|troels-lund-poulsen].', '2024-07-20'),
  uk(
    'У Чехії обирали нижню палату, до нової [Палати депутатів|chamber-of-deputies-czechia] пройшли прихильники допомоги Україні.',
  ),
  uk('Румунія голосує: Палата депутатів схвалила бюджет, пише чеська газета.'),
  uk(
    'Міністр оборони Норвегії каже, що [KDA|kongsberg-defence-and-aerospace] робитиме морські безпілотники разом з Україною.',
  ),
  uk('Курс KDA для медсестер триває місяць.'),
  uk(
    'Іспанська [Escribano Mechanical and Engineering|escribano-m-and-e] ([EM&M|escribano-m-and-e]) робить модулі для України.',
  ),
  uk('Тротил для снарядів України варитиме у Порі фінський [Forcit|forcit].'),
  uk(
    'Про [репараційний кредит для України|reparations-loan] пише лондонський [Центр європейських реформ|centre-for-european-reform].',
    '2026-01-02',
  ),
  uk(
    'Press and information team of the [Delegation to UKRAINE|delegation-of-the-eu-to-ukraine]. Сьогодні [ЄС|european-union] підтримав Україну.',
  ),
];
