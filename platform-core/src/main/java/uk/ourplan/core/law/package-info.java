/**
 * The law as pure functions: facts, national pack, council policy and a day go in, an answer with its reasons comes out.
 * No clock, no storage, no framework.
 */
@NullMarked
package uk.ourplan.core.law;

import org.jspecify.annotations.NullMarked;
