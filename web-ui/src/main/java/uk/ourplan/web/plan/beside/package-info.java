/** Pages beside a plan: what is told there, and notes put on record with forms of their own. */
@NullMarked
package uk.ourplan.web.plan.beside;

import org.jspecify.annotations.NullMarked;
