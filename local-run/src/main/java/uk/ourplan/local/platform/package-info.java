/** The whole platform: what starts after what, who watches over it, how it stops. */
@NullMarked
package uk.ourplan.local.platform;

import org.jspecify.annotations.NullMarked;
