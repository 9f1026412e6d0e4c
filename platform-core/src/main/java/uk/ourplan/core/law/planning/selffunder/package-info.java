/** What a plan says of somebody who pays for everything themselves. */
@NullMarked
package uk.ourplan.core.law.planning.selffunder;

import org.jspecify.annotations.NullMarked;
