import { pageArguments, type RawParams } from "../../../lib/params.ts";
import { sectionParams } from "../../../lib/section-params.ts";

/** Rows on a page of a section. */
const size = 10;

/** Where each section of a comparison begins, from `?agreeAfter=`, `?leftBefore=` and the like. */
export function sectionVariables(params: RawParams) {
  const [agree, differ, open, left, right] = [
    pageOf("agree", params),
    pageOf("differ", params),
    pageOf("open", params),
    pageOf("left", params),
    pageOf("right", params),
  ];
  return {
    ...{ agreeFirst: agree.first, agreeAfter: agree.after },
    ...{ agreeLast: agree.last, agreeBefore: agree.before },
    ...{ differFirst: differ.first, differAfter: differ.after },
    ...{ differLast: differ.last, differBefore: differ.before },
    ...{ openFirst: open.first, openAfter: open.after },
    ...{ openLast: open.last, openBefore: open.before },
    ...{ leftFirst: left.first, leftAfter: left.after },
    ...{ leftLast: left.last, leftBefore: left.before },
    ...{ rightFirst: right.first, rightAfter: right.after },
    ...{ rightLast: right.last, rightBefore: right.before },
  };
}

/** Null for what is not given: the page's query names all of them. */
function pageOf(section: string, params: RawParams) {
  const given = pageArguments(sectionParams(params, section), size);
  return { first: null, after: null, last: null, before: null, ...given };
}
