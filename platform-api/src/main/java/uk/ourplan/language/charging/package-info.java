/** What is put on record about charges and about people who pay for themselves. */
@NullMarked
package uk.ourplan.language.charging;

import org.jspecify.annotations.NullMarked;
