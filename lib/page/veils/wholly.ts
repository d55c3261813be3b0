/**
 * What stands for an attribute's name where an element can only be hidden as a whole: no element of ours is drawn within a
 * drawing or a formula, and what a field holds is sent.
 */
export const wholly = 'style';
