// What the sidebar reads of a spreadsheet, and where it leads in it.
export { readCard, readPack, tickProof } from './case';
export { type ClaimEvidence, readEvidence } from './evidence';
export { goToCase, goToClaim, goToNear, goToRows } from './go';
export { type ClaimList, type ListedClaim, listClaims } from './list';
export { readSelected, type Selected } from './selected';
export { type OwnTabLink, ownTabs, readFigures, type StartFigures } from './start';
