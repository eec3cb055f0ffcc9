### Interessentgrupper: de fem, som alle projekter begynder med, og deres to bogstaver.

groups-citizen = Borger
groups-citizen-letters = Bo
groups-volunteer = Frivillig
groups-volunteer-letters = Fr
groups-staff = Medarbejder
groups-staff-letters = Me
groups-researcher = Forsker
groups-researcher-letters = Fo
groups-politician = Politiker
groups-politician-letters = Po
