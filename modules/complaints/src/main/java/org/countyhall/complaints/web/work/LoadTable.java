package org.countyhall.complaints.web.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.countyhall.complaints.api.work.Load;
import org.countyhall.complaints.application.work.SeeWorkload;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who has how much to do; each line leads to its cases, chosen together so that they can be given to somebody else. */
@Named
@ApplicationScoped
public class LoadTable extends ShortTable<Load> {

    @Inject
    SeeWorkload see;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return "complaints.loads";
    }

    @Override
    public List<Column<Load>> columns() {
        return List.of(
                Column.text("who", this::name).link(LoadTable::address).rowHeading(),
                Column.number("open", Load::open),
                Column.number("overdue", Load::overdue),
                Column.number("dueSoon", Load::dueSoon),
                Column.number("points", Load::points),
                Column.number("waiting", Load::waiting));
    }

    @Override
    protected List<Load> all(TableQuery query) {
        return see.byOfficer();
    }

    private String name(Load load) {
        return load.who() == null ? Texts.of("complaints.nobodyYet") : colleagues.shown(load.who());
    }

    private static String address(Load load) {
        return "/complaints/cases?status=open&size=100&officer="
                + (load.who() == null ? "none" : URLEncoder.encode(load.who(), StandardCharsets.UTF_8));
    }
}
