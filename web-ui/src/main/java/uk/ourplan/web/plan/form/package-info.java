/** What each section asks, said once as data, and the fields that ask it. */
@NullMarked
package uk.ourplan.web.plan.form;

import org.jspecify.annotations.NullMarked;
