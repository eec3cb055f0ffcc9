### Filens sikkerhed: sikkerhedskopier, kopier et andet sted og det, der kan reddes.

safety-restored = Sikkerhedskopien er lagt på plads.
safety-restored-kept = Sikkerhedskopien er lagt på plads. Den fil, der lå der, er gemt som { $kept }.
safety-rescued = Det, der kunne læses, er gemt som { $path }. Den beskadigede fil er urørt.

noun-backup = Sikkerhedskopien
error-not-now-copy-folder-own = Projektet ligger selv i den mappe. Vælg en anden, for eksempel på et drev, et stik eller i OneDrive.
error-not-now-no-copy-folder = Der er ikke valgt nogen mappe til kopier. Vælg en først.
