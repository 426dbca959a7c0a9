// What the rest of the program may use of the Google shell.
export { clearHighlights } from './clear-highlights';
export { Clock, momentIn } from './clock';
export { type Filed, type FilingChange, fileClaims } from './file-claims';
export { fillProducts } from './fill-products';
export { type FindOptions, findClaims, runFindClaims, type Step } from './find-claims';
export {
  beginImport,
  cancelImport,
  endImport,
  ImportError,
  importBlock,
  importRoom,
  type StandingReport,
} from './import-tabs';
export { BusyError, withLock } from './lock';
export { makeTemplates } from './make-templates';
export { readMessageTabs, type SavedMessage, type SelectedOrder, saveToList } from './message-tabs';
export { findRemovable, removeEverything } from './remove-everything';
export { loadSamples, removeSamples, type SampleSheet } from './sample-tabs';
export { addMissing, lackingTitles, setUpTabs } from './set-up-tabs';
export { readSettingsForm, type SavedSettings, saveSettings } from './settings-tab';
export {
  type ClaimEvidence,
  type ClaimList,
  goToCase,
  goToClaim,
  goToNear,
  goToRows,
  type ListedClaim,
  listClaims,
  type OwnTabLink,
  ownTabs,
  readCard,
  readEvidence,
  readFigures,
  readPack,
  readSelected,
  type Selected,
  type StartFigures,
  tickProof,
} from './sidebar';
export { hadNoRoom } from './snapshot';
export {
  type Applied,
  applyRun,
  type Begun,
  beginRun,
  cancelRun,
  giveWay,
  lookAgain,
  renewRun,
  type StepOptions,
  type Stored,
  storeTold,
} from './steps';
export { StepError } from './steps-lease';
export { filledCells, printsOf, readBlock } from './steps-read';
export { type Undone, undoLastRun } from './undo';
