/** What a person is charged, and how they pay for themselves. */
@NullMarked
package uk.ourplan.web.charging;

import org.jspecify.annotations.NullMarked;
