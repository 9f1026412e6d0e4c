/** The embedded PostgreSQL with its roles and databases. */
@NullMarked
package uk.ourplan.local.database;

import org.jspecify.annotations.NullMarked;
