// The whole knowledge as it is authored, as it is shipped, and as the extension opens it. Made anew for each file of tests.
import { compileKnowledge } from '../../lib/knowledge/compile/compile-knowledge';
import { decodeKnowledge } from '../../lib/knowledge/opened/decode-knowledge';
import { parseSource } from '../../lib/knowledge/parse-source';
import { readKnowledgeFiles } from '../../scripts/knowledge-files';

export const authored = parseSource(readKnowledgeFiles());
export const packed = compileKnowledge(authored);
export const knowledge = decodeKnowledge(packed);
