/** Id of the button of an action in the head of the page, for who gives the focus back to it. */
export function actionButton(actionId: string): string {
  return `action-${actionId}`;
}
