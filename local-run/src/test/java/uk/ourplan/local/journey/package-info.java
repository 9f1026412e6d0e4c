/** What the people of a council do from sign-in to a signed plan, in a browser against the really running platform. */
@NullMarked
package uk.ourplan.local.journey;

import org.jspecify.annotations.NullMarked;
