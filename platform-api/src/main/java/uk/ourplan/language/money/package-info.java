/** Money in whole pence, how often it is paid, who pays and for what. */
@NullMarked
package uk.ourplan.language.money;

import org.jspecify.annotations.NullMarked;
