/** What may be chosen when the platform is started here: ports, the data folder, memory. */
@NullMarked
package uk.ourplan.local.setting;

import org.jspecify.annotations.NullMarked;
