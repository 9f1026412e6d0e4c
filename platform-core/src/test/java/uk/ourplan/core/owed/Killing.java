package uk.ourplan.core.owed;

import uk.ourplan.core.running.Database;

/**
 * Ends the service's connection in the middle of a write, as the database sees it when the service is killed: at the write of
 * the n-th row from now on, whatever table of a case it stands in.
 */
final class Killing {

    private final Database database;

    private Killing(Database database) {
        this.database = database;
    }

    /** Lays the trap once; it does nothing until it is set. */
    static Killing in(Database database) {
        database.execute("""
            create sequence if not exists public.rows_written;
            create table if not exists public.killed_at (row bigint);
            create or replace function public.killed_there() returns trigger language plpgsql security definer as $$
            begin
              if nextval('public.rows_written') = (select row from public.killed_at) then
                perform pg_terminate_backend(pg_backend_pid());
              end if;
              return null;
            end $$;
            do $$
            declare t record;
            begin
              for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'casework' and c.relkind in ('r', 'p') and not c.relispartition loop
                execute format('create or replace trigger zz_killed_there after insert or update or delete on %s'
                               ' for each row execute function public.killed_there()', t.name);
              end loop;
            end $$;
            """);
        return new Killing(database);
    }

    /** At the write of this row from now on, counted from one. */
    void at(int row) {
        database.execute("""
            delete from public.killed_at;
            insert into public.killed_at select nextval('public.rows_written') + %d""".formatted(row));
    }

    void nevermore() {
        database.execute("delete from public.killed_at");
    }
}
