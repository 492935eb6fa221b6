/** Gives a lock back. */
export type Release = () => void;

/** How a lock is asked for. */
export interface LockRequest {
  /** Take it away from whoever holds it. */
  readonly steal?: boolean;
  /** Called when somebody else has taken it away. */
  readonly onLost?: () => void;
}
