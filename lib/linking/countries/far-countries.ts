// Countries far from our field. Called by by-country and far-country (namesakes).

/** Countries whose own bodies nobody here knows; of arms from Israel, Korea or Turkey papers write without naming their own country. */
export const farCountries: ReadonlySet<string> = new Set(
  'AF AR BD BR CL CN CO CU DZ EG ET GH ID IN IQ IR KE KP LB LY MA MM MX MY NG PE PH PK SA SN SY TH TN TW VE VN ZA'.split(
    ' ',
  ),
);
