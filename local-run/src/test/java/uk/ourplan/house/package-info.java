/** The house's own rules, held against every module at once, and each shown to catch what it forbids. */
@NullMarked
package uk.ourplan.house;

import org.jspecify.annotations.NullMarked;
