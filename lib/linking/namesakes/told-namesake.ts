// An article that speaks of a namesake says itself that two people bear the name (`unlike his namesake, the former premier, …`): the
// paragraph that says so is about the other one. Called by namesakes-of-people. Pure; a search for a few words in paragraphs with a full name.
import type { TextBlock } from '../../model/mention';

/**
 * Words for somebody of the same name. `His namesake company` bears its owner's name, `der Namensvetter Donald Trump` shares but a
 * first name.
 */
const namesake =
  /\b(?:his|her|my|our|famous|political|more famous) namesake(?!s?\s(?:\p{L}*\s)?(?:compan|firm|brand|label|band|show|found|law|bill|act\b|ship|tower|hotel|golf|casino|clubs?\b|resort|estate|museum|library|airport|charit|universit|school|award|prize|stadium|team|brigade|vodka|wine))|\bno relation to the\b|Namens(?:vetter(?:in)?|gleichheit|doppelgänger(?:in)?|zwilling)(?!\p{L}|\s\p{Lu}\p{Ll}+\s\p{Lu})|\b(?:son|sa|mon|célèbre) homonyme|\bnavne(?:bror|søster|fælle|fætter)|\bnamn(?:e|bror)\b/u;

/** Whether the paragraph speaks of somebody of the same name. */
export const tellsOfNamesake = ({ text }: TextBlock): boolean => namesake.test(text);
