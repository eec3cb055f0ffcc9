### Interessentgrupper: de fem, som alle projekter begynder med, og deres to bogstaver.

groups-citizen = Borger
groups-citizen-letters = Bo
groups-citizen-many = borgere
groups-volunteer = Frivillig
groups-volunteer-letters = Fr
groups-volunteer-many = frivillige
groups-staff = Medarbejder
groups-staff-letters = Me
groups-staff-many = medarbejdere
groups-researcher = Forsker
groups-researcher-letters = Fo
groups-researcher-many = forskere
groups-politician = Politiker
groups-politician-letters = Po
groups-politician-many = politikere
