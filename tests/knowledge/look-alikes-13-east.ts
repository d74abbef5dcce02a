// Look-alikes of round 13, met in Swedish, Norwegian, Danish, Ukrainian and Polish pages on history, authorities, medicine and
// schools, with the same names where they are meant. Read as in ambiguity.ts.

export const lookAlikes13East: readonly string[] = [
  // Finland’s authorities write Swedish
  'sv: Finlands försvar växer; i Finland inkallar [Försvarsmakten|finnish-defence-forces] beväringar från Nyland.',
  'sv: [Försvarsmakten|finnish-defence-forces] i Finland övar i Helsingfors.',
  'sv: [Försvarsmakten|swedish-armed-forces] övar på Gotland.',
  'sv: Finland tackar Sverige; [Försvarsmakten|swedish-armed-forces] övar med finska soldater.',
  'sv: [Försvarsmakten|swedish-armed-forces] skickar drönare till Ukraina.',
  // The same bodies of other states, told by the words beside the name
  'sv: [Utrikesdepartementet|none] i Peking svarar, och Kinesiska [Utrikesdepartementet|none] svarar en gång till.',
  'sv: [Utrikesdepartementet|ministry-for-foreign-affairs-sweden] i Stockholm svarar inte.',
  'no: – [Utenriksdepartementet|none] i Beijing er kjent med saken, sier talsmannen.',
  'no: Det kinesiske [Utenriksdepartementet|none] reagerer.',
  'no: [Utenriksdepartementet|ministry-of-foreign-affairs-norway] i Oslo reagerer.',
  'no: [Finansdepartementet|none] i Australia vil spare.',
  'no: [Finansdepartementet|ministry-of-finance-norway] vil gi Ukraina mer.',
  'no: [Stortinget|storting-norway] i Norge ga Ukraina våpen.',
  'da: [Udenrigsministeriet|none] i Beijing er vredt.',
  'da: [Udenrigsministeriet|ministry-of-foreign-affairs-denmark] advarer mod rejser til Ukraine.',
  'uk: [Верховна Рада|none] Казахстану ухвалила закон про мову.',
  'uk: [Верховна Рада|verkhovna-rada-of-ukraine] Казахстан не згадала.',
  'uk: [Верховна Рада України|verkhovna-rada-of-ukraine] згадала Казахстан.',
  // Times gone by
  'uk: У польській армії він служив від 1937-го, з [польської армії|none] пішов у 1939-му.',
  'uk: З [польської армії|polish-armed-forces] він пішов торік.',
  'da: [Folketinget|none] sagde nej i 1886, 1887, 1901, 1908 og 1915; et frimærke fra 1985 viser det.',
  'da: [Folketinget|folketing-denmark] sagde ja.',
  'pl: Gen. [Sikorski|none] przyleciał do Moskwy, a ukraińskie dywizje stały pod Lwowem; potem [Sikorski|none] odleciał.',
  'pl: W Kijowie był [Sikorski|radoslaw-sikorski], rozmawiał o Ukrainie.',
  'pl: Radosław Sikorski złożył kwiaty tam, gdzie zginął gen. Sikorski; [Sikorski|radoslaw-sikorski] milczał.',
  // Pupils, lawyers, lenses, lecturers
  'en: The European Parliament greeted pupils; a Youth [Parliament|none] and a Student [Parliament|none] voted.',
  'en: The European Parliament met, and [Parliament|european-parliament] voted on defence.',
  'pl: [Parlament Europejski|none] Studentów przyjął rezolucję, [Parlament Europejski|none] Młodzieży też.',
  'pl: [Parlament Europejski|european-parliament] przyjął rezolucję o studentach.',
  'uk: [Європейський парламент|none] молоді зібрався у Львові.',
  'uk: [Європейський парламент|european-parliament] зібрався у Страсбурзі.',
  'uk: Висновок дала [Європейська комісія|none] за демократію через право.',
  'uk: Висновок дала [Європейська комісія|european-commission].',
  'uk: Лінзи «[Бауш|none] і Ломб» міністр охорони здоров’я України хвалить.',
  'uk: Міністр [Бауш|francois-bausch] приїхав до України.',
  'uk: Доцент кафедри фізики [Сергій Гончаров|none] повернувся з війська; асоціація вітає.',
  'uk: Голова НАУДІ [Сергій Гончаров|serhii-honcharov] говорив про зброю.',
];
