// A note's target as it came through a message, built anew for the library.
import type { BackgroundRequest } from '../messages/background-calls';
import type { EntityId } from '../model/entity';
import type { NoteTarget } from '../model/note';

/** The target with only the parts that are there. */
export function buildTarget({ article, entity, quote }: BackgroundRequest<'addNote'>['target']): NoteTarget {
  return {
    ...(article === undefined ? {} : { article }),
    ...(entity === undefined ? {} : { entity: { id: entity.id as EntityId, label: entity.label } }),
    ...(quote === undefined ? {} : { quote }),
  };
}
