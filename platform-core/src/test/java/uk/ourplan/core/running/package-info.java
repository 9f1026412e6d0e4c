/** The service as it runs, for tests: a real database, real migrations, real tokens, real HTTP. */
@NullMarked
package uk.ourplan.core.running;

import org.jspecify.annotations.NullMarked;
