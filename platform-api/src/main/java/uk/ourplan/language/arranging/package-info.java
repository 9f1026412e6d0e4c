/** What is put on record while the support that a plan promises is found, waited for and started. */
@NullMarked
package uk.ourplan.language.arranging;

import org.jspecify.annotations.NullMarked;
