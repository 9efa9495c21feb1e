// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.search;

import java.nio.file.Path;
import org.ohsel.examples.register.Postgresql;
import org.ohsel.examples.register.RunningRegister;

class RecordSearchOnPostgresqlTest extends RecordSearchCases {

    @Override
    RunningRegister start(Path folder) {
        return RunningRegister.onPostgresql(folder, Postgresql.newDatabase());
    }
}
