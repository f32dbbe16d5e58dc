import { useState } from 'react';
import type { Room } from '../../graph/arrange/useRoom.ts';

/**
 * Room that does not shrink while the page is as wide as before: on a phone the details' sheet and a longer status line
 * take height for a while, and must not fold what a person has just selected.
 */
export function useSteadyRoom(room: Room, narrow: boolean): Room {
  const [tallest, setTallest] = useState(room);
  const isLower = narrow && room.width === tallest.width && room.height < tallest.height;
  if (!isLower && tallest !== room) setTallest(room);
  return isLower ? tallest : room;
}
