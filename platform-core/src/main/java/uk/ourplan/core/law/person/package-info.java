/** What may stand on a person's record: capacity, statements in advance, those around the person, the steps of taking part. */
@NullMarked
package uk.ourplan.core.law.person;

import org.jspecify.annotations.NullMarked;
