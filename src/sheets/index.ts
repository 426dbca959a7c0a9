// What the rest of the program may use of the Google shell.
export { clearHighlights } from './clearHighlights';
export { type FindOptions, type Found, findClaims, runFindClaims, type Step } from './findClaims';
export { BusyError, withLock } from './lock';
export { makeTemplates } from './makeTemplates';
export { type MessageTabs, readMessageTabs, type SelectedOrder } from './messageTabs';
export { addMissing, type Incomplete, lackingTitles, type SetUp, setUpTabs } from './setUpTabs';
